import { hideCredentials } from '../report';

const NAMED =
  /(?<![a-z0-9])((?:api[_-]?key|access[_-]?key|token|password|passwd|secret|signature|sig)=(?:\\?["'])?)(?!\*\*\*)[^\s&"',;\\]+/gi;
const AUTHORIZATION = /\b(Basic|Bearer) +[A-Za-z0-9._~+/-]{8,}=*/g;

/** A text of the cluster without what looks like a credential: in a URL, in a query, in a header. */
export function mask(text: string): string {
  return hideCredentials(text).replace(NAMED, '$1***').replace(AUTHORIZATION, '$1 ***');
}
