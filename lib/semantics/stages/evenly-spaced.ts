/**
 * Chooses a share of what comes, in place of chance: evenly spaced, so that the result is the same each time, and exact if the share is 0 or 1.
 * @param share from 0 to 1
 * @returns whether the next one is chosen
 */
export function evenlySpaced(share: number): () => boolean {
  let sum = 0;
  return () => {
    sum += share;
    if (sum < 1) return false;
    sum -= 1;
    return true;
  };
}
