/**
 * What the stages keep from article to article: room for their columns, and words met before. It changes how fast an
 * answer is found, never the answer. A Doc made in a workspace is good until the next article is analysed in it.
 */
import { type Columns, newColumns } from './annotate/columns.js';
import { newPeopleRoom, type PeopleRoom } from './rules/person/index.js';

export interface Workspace {
  readonly columns: Columns;
  readonly people: PeopleRoom;
}

export function newWorkspace(): Workspace {
  return { columns: newColumns(), people: newPeopleRoom() };
}
