/** What a run of vitest tells in its JSON file of the tests that did not pass. */

export interface JsonResults {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** Path of the test file. */
    readonly name: string;
    /** What stopped the whole file, or ''. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const LONGEST = 400;

/** A line for each test that did not pass, and one for each file that stopped: its name and the start of the message. */
export function failuresIn({ testResults }: JsonResults): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = fileName(name);
    const stopped = message === '' ? [] : [`${file}: ${shorten(message)}`];
    const failed = assertionResults.filter(({ status }) => status !== 'passed');
    return [
      ...stopped,
      ...failed.map(
        ({ fullName, status, failureMessages }) =>
          `${file}: ${fullName.trim()}: ${shorten(failureMessages.join(' ')) || status}`,
      ),
    ];
  });
}

/** Names of the files in which a test failed or that stopped, without their folders. */
export function failedFiles({ testResults }: JsonResults): string[] {
  return testResults
    .filter(
      ({ message, assertionResults }) => message !== '' || assertionResults.some(({ status }) => status !== 'passed'),
    )
    .map(({ name }) => fileName(name));
}

const fileName = (path: string): string => path.replace(/^.*[\\/]/, '');

const shorten = (message: string): string => message.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
