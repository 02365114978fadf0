/**
 * What the stages keep from article to article: room for their columns, and words met before. It changes how fast an
 * answer is found, never the answer. A Doc made in a workspace is good until the next article is analysed in it.
 */
import { type Columns, newColumns } from './annotate/columns.js';
import { type JoinRoom, newJoinRoom } from './coref/people.js';
import { newOverlapRoom, type OverlapRoom } from './overlap.js';
import { newPeopleRoom, type PeopleRoom } from './rules/person/index.js';

export interface Workspace {
  readonly columns: Columns;
  readonly people: PeopleRoom;
  readonly overlap: OverlapRoom;
  readonly join: JoinRoom;
}

export function newWorkspace(): Workspace {
  return { columns: newColumns(), people: newPeopleRoom(), overlap: newOverlapRoom(), join: newJoinRoom() };
}
