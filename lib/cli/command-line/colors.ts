/**
 * Whether to write with colours: `NO_COLOR` forbids them (https://no-color.org), else `FORCE_COLOR` asks for them (with `0` or `false`:
 * forbids them, too); otherwise a terminal gets them, unless it is a dumb one. An empty variable counts as none.
 */
export function usesColors(environment: Readonly<NodeJS.ProcessEnv>, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
