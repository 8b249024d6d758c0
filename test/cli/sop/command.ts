/** One subcommand: reads its input, writes its output to stdout, throws SopFailure. */
export type Command = (args: readonly string[], now: Date) => Promise<void>;
