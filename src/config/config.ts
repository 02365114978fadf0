/** What a newsroom configures. The shape is that of schema/config.schema.json. */
import type { CheckLevel, Level } from '../checks/finding.js';
import type { CheckId } from '../checks/ids.js';

/** How countries are to be called, by ISO 3166-1 alpha-2 code. */
export type CountryStyle = Readonly<Record<string, string>>;

/** Names that the newsroom knows better than the rules. */
export interface HouseNames {
  readonly people?: readonly string[];
  readonly notPeople?: readonly string[];
  /** Another name → the name of that person. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

export interface Config {
  readonly checks?: Readonly<Partial<Record<CheckId, CheckLevel>>>;
  readonly failOn?: Level;
  readonly style?: { readonly countries?: CountryStyle };
  readonly names?: HouseNames;
  readonly paths?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly baseline?: string;
}

/** A configuration with where it is from; `path` null where there is none. */
export interface LoadedConfig {
  readonly path: string | null;
  readonly config: Config;
}
