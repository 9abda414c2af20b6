/** Runs work side by side and hands over the results in the order of the inputs, as early as possible. */
export async function inOrder<Input, Result>(
  inputs: readonly Input[],
  jobs: number,
  work: (input: Input) => Promise<Result>,
  deliver: (result: Result) => Promise<void>,
): Promise<void> {
  const finished = new Map<number, Result>();
  let next = 0;
  let due = 0;
  let delivering = Promise.resolve();
  const runner = async (): Promise<void> => {
    for (let index = next++; index < inputs.length; index = next++) {
      const input = inputs[index];
      if (input === undefined) return;
      finished.set(index, await work(input));
      delivering = delivering.then(async () => {
        for (let result = finished.get(due); result !== undefined; result = finished.get(due)) {
          finished.delete(due);
          due += 1;
          await deliver(result);
        }
      });
    }
  };
  await Promise.all(Array.from({ length: jobs }, runner));
  await delivering;
}
