import { mapConcurrently } from './map-concurrently';

test('results stand in the order of the items, and no more than the limit run at a time', async () => {
  let running = 0;
  let most = 0;
  const found = await mapConcurrently([3, 1, 2, 0, 5], 2, async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    running--;
    return turns * 10;
  });

  expect(found).toEqual([30, 10, 20, 0, 50]);
  expect(most).toBe(2);
});

test('nothing is begun after a failure', async () => {
  const begun: number[] = [];
  const failing = mapConcurrently([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('no answer');
    return new Promise(() => undefined);
  });

  await expect(failing).rejects.toThrow('no answer');
  expect(begun).toEqual([1, 2]);
});

test('of nothing comes nothing', async () => {
  expect(await mapConcurrently([], 4, async () => 1)).toEqual([]);
});
