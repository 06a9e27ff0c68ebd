import { appendFileSync } from 'node:fs'
import type { TestCase, TestResult } from '@playwright/test/reporter'
import type { TestModule } from 'vitest/node'

const add = (suite: string, milliseconds: number) =>
  appendFileSync(process.env.SUITE_TIMES!, `${(milliseconds / 1000).toFixed(1)} s  ${suite}\n`)

/** Reports, to Vitest and to Playwright, how long each suite took: a line for each in the file SUITE_TIMES. */
export default class SuiteTimes {
  #browser = new Map<string, number>()

  onTestModuleEnd(module: TestModule): void {
    const database = process.env.TEST_DATABASE ?? 'sqlite'
    const where = module.relativeModuleId.endsWith('.int.spec.ts') ? ` on ${database}` : ''
    add(`${module.relativeModuleId}${where}`, module.diagnostic().duration)
  }

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    this.#browser.set(location.file, (this.#browser.get(location.file) ?? 0) + duration)
  }

  onEnd(): void {
    for (const [file, milliseconds] of this.#browser)
      add(file.slice(file.indexOf('tests/e2e/')), milliseconds)
  }
}
