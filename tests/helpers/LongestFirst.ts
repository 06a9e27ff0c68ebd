import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The suites that take longest, the longest first. */
const longest = [
  'access/matrix.int.spec.ts',
  'seed/seedDemo.int.spec.ts',
  'host/start.int.spec.ts',
  'fuzz/fuzz.int.spec.ts',
  'calls/withdraw.int.spec.ts',
  'plugins/accounts/accounts.int.spec.ts',
  'seed/removeDemo.int.spec.ts',
  'media/media.int.spec.ts',
  'plugins/due-work/processes.int.spec.ts',
  'prepare.int.spec.ts',
]

const toRank = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((name) => moduleId.endsWith(`/${name}`))
  return rank === -1 ? longest.length : rank
}

/** Begins with what takes longest, in a fresh clone too, where Vitest remembers no run: last, it would run alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => toRank(one) - toRank(other))
  }
}
