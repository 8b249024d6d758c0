/** Rows as the disk sees them: random-looking id, kind, shelf, and bytes that are sealed once there is a vault. */

export type Row = {
  readonly id: string;
  readonly kind: string;
  /** A coarse group inside a kind that may stand in clear (`callout` or `plain` for items); '' otherwise. */
  readonly shelf: string;
  readonly version: number;
  readonly bytes: Uint8Array;
};

export type RowChange = { readonly put: Row } | { readonly remove: string };

/** Port: a database of rows. `change` is one transaction: all of it or nothing. */
export type Rows = {
  get(id: string): Promise<Row | null>;
  /** Those of these rows that are there, in one transaction. */
  getAll(ids: readonly string[]): Promise<Row[]>;
  list(kind: string, shelf?: string): Promise<Row[]>;
  change(changes: readonly RowChange[]): Promise<void>;
  erase(): Promise<void>;
  exists(): Promise<boolean>;
};
