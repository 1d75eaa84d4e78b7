/** What the environment may set beyond OpenTelemetry's own variables. */
export interface Settings {
  readonly port: number;
  /** Share of queries that fail on purpose, from 0 to 1, so that there are errors to look at. */
  readonly faultRate: number;
  /** Requests a second that the service sends to itself; 0 for none. */
  readonly load: number;
  /** Where `/api/users` is asked for. The service's own address unless set: then a trace still crosses HTTP. */
  readonly usersUrl: string | undefined;
  /** Milliseconds that it serves on after SIGTERM, while its address leaves the Service. */
  readonly drain: number;
  /** Milliseconds that open requests have then at most, and after them the spans that wait. */
  readonly flush: number;
}

/** Reads the settings. Throws one error that names all variables with a bad value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const number = (name: string, fallback: number, most = Number.MAX_SAFE_INTEGER): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (!(value >= 0 && value <= most)) problems.push(`${name}: expected a number from 0 to ${most}, got "${text}"`);
    return value;
  };
  const settings: Settings = {
    port: number('PORT', 8080, 65_535),
    faultRate: number('FAULT_RATE', 0.02, 1),
    load: number('LOAD', 0, 1000),
    usersUrl: env['USERS_URL'] || undefined,
    drain: number('DRAIN_MILLISECONDS', 5000, 600_000),
    flush: number('FLUSH_MILLISECONDS', 10_000, 600_000),
  };
  if (settings.usersUrl !== undefined && !URL.canParse(settings.usersUrl)) {
    problems.push(`USERS_URL: expected a URL, got "${settings.usersUrl}"`);
  }
  // The exporter speaks this protocol and ignores the variable: better to say so than to send what nobody expects.
  for (const name of ['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL']) {
    const protocol = env[name] || 'http/protobuf';
    if (protocol !== 'http/protobuf') problems.push(`${name}: expected http/protobuf, got "${protocol}"`);
  }
  if (problems.length > 0) throw new Error(problems.join('; '));
  return settings;
}
