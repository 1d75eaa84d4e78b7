/** How many requests of the generator may be open at a time: a slow service isn't buried under its own load. */
const OPEN = 10;
const TIMEOUT = 5000;

/** Requests the API `rate` times a second; some ask for what isn't there. Returns what ends it. */
export function generateLoad(url: string, rate: number): () => void {
  let open = 0;
  const timer = setInterval(async () => {
    if (open >= OPEN) return;
    open += 1;
    try {
      const response = await fetch(new URL(anyPath(), url), { signal: AbortSignal.timeout(TIMEOUT) });
      await response.arrayBuffer();
    } catch {
      // The request's own metrics, log and trace say what went wrong.
    }
    open -= 1;
  }, 1000 / rate);
  return () => clearInterval(timer);
}

function anyPath(): string {
  const paths = ['/api/users', `/api/users/${upTo(6)}`, '/api/orders', `/api/orders/${upTo(8)}`];
  return paths[upTo(paths.length) - 1]!;
}

function upTo(most: number): number {
  return 1 + Math.floor(Math.random() * most);
}
