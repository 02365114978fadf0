/**
 * What the stages keep from article to article: room for their columns, and words met before. It changes how fast an
 * answer is found, never the answer. Docs made in a workspace are good until the next batch is analysed in it.
 */
import { type Columns, newColumns } from './annotate/columns.js';
import { type JoinRoom, newJoinRoom } from './coref/people.js';
import { newOverlapRoom, type OverlapRoom } from './overlap.js';
import { newPeopleRoom, type PeopleRoom } from './rules/person/index.js';

export interface Workspace {
  /** A room for each place in a batch; those behind the first are made when they are wanted. */
  readonly columns: Columns[];
  readonly people: PeopleRoom;
  readonly overlap: OverlapRoom;
  readonly join: JoinRoom;
}

export function newWorkspace(): Workspace {
  return { columns: [newColumns()], people: newPeopleRoom(), overlap: newOverlapRoom(), join: newJoinRoom() };
}

/** The columns for one place in a batch. */
export function columnsAt({ columns }: Workspace, place: number): Columns {
  const [first] = columns;
  while (columns.length <= place) columns.push(newColumns(first!.cache));
  return columns[place]!;
}
