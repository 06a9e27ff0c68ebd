import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, expect, type Page, request, test as base } from '@playwright/test'
import { type RunningApp, startApp } from '../startApp.js'
import { admin, logInToRest, makeEditor, setupToken } from './admin.js'

/** Who the browser's panel belongs to when a test begins, without a log-in of the test's own. */
type Who = 'nobody' | 'editor' | 'admin'
type StorageState = Exclude<Parameters<Browser['newContext']>[0], undefined>['storageState']

type TestFixtures = {
  /** Who is logged in already, in English. */
  as: Who
  /** What the browser's console may hear from a test's pages; anything else fails the test. */
  mayLog: RegExp
  quietConsole: void
}

type WorkerFixtures = {
  /** Settings of the worker's app. A file that has some shares its app with no other file. */
  settings: Record<string, string>
  /** Whether the app has its first admin when the tests begin. */
  hasAdmin: boolean
  /** A Broadside of the worker's own, at the common build, with a database of its own. */
  app: RunningApp & { folder: string }
  /** A log-in for each, at most once a worker. */
  session: (who: Who) => Promise<StorageState>
}

const findPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const makeFirstAdmin = async (url: string) => {
  const answer = await fetch(`${url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...admin, token: setupToken }),
  })
  if (answer.status !== 201) throw new Error(`The first admin was not made: ${await answer.text()}`)
}

/** What Chromium itself logs of an answer that refuses. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/

/** What Chromium logs of a tap while the page still scrolls, as it does at times on a busy machine. */
const lateTouch =
  'Ignored attempt to cancel a touchstart event with cancelable=false, for example because scrolling is in progress and cannot be interrupted.'

/** Where a write waits for no disk, if there is such a place. */
const memory = '/dev/shm'

/** Whether React has taken over what the server rendered: before that, a click is lost. */
const isInteractive = () =>
  !('__next_f' in window) ||
  [...document.querySelectorAll('button, input')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps')),
  )

/** Makes `goto` and `reload` wait until the page hears clicks. */
const waitForReact = (page: Page): void => {
  const go = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const isReady = () => expect.poll(() => page.evaluate(isInteractive).catch(() => false)).toBe(true)
  page.goto = async (...asked) => {
    const answer = await go(...asked)
    await isReady()
    return answer
  }
  page.reload = async (...asked) => {
    const answer = await reload(...asked)
    await isReady()
    return answer
  }
}

/** Ends each animation as it begins, and blurs nothing: nobody looks, and the processor draws it all, frame by frame. */
const drawPlainly = () => {
  const plain = new CSSStyleSheet()
  plain.replaceSync(`*, ::before, ::after {
    animation-duration: 1ms !important; animation-delay: 0s !important; animation-iteration-count: 1 !important;
    transition-duration: 1ms !important; transition-delay: 0s !important; scroll-behavior: auto !important;
    backdrop-filter: none !important;
  }`)
  document.adoptedStyleSheets.push(plain)
}

const nobody = { cookies: [], origins: [] }

/** Tests at a Broadside that only the files of one worker share. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  settings: [{}, { option: true, scope: 'worker' }],
  hasAdmin: [true, { option: true, scope: 'worker' }],
  app: [
    async ({ settings, hasAdmin }, give) => {
      const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'broadside-e2e-'))
      const app = await startApp({
        port: await findPort(),
        env: { DATA_DIR: folder, SETUP_TOKEN: setupToken, SEED: 'none', ...settings },
      })
      if (hasAdmin) await makeFirstAdmin(app.url)
      await give({ ...app, folder })
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  session: [
    async ({ app }, give) => {
      const logIn = async (who: Who): Promise<StorageState> => {
        if (who === 'nobody') return nobody
        const visitor = await request.newContext({ baseURL: app.url })
        await logInToRest(visitor, who === 'admin' ? admin : await makeEditor(visitor, 'Rosa'))
        const { cookies, origins } = await visitor.storageState()
        await visitor.dispose()
        const english = { ...cookies[0]!, name: 'payload-lng', value: 'en' }
        return { cookies: [...cookies, english], origins }
      }
      const made = new Map<Who, Promise<StorageState>>()
      await give((who) => {
        if (!made.has(who)) made.set(who, logIn(who))
        return made.get(who)!
      })
    },
    { scope: 'worker' },
  ],
  as: ['nobody', { option: true }],
  baseURL: async ({ app }, give) => give(app.url),
  storageState: async ({ as, session }, give) => give(await session(as)),
  // A visitor's, whoever the browser's panel belongs to.
  request: async ({ baseURL }, give) => {
    const visitor = await request.newContext({ baseURL, storageState: nobody })
    await give(visitor)
    await visitor.dispose()
  },
  mayLog: [/(?!)/, { option: true }],
  quietConsole: [
    async ({ browser, mayLog }, give) => {
      const heard: { text: string; url: string }[] = []
      const opened = new Set<string>()
      const listen = (context: BrowserContext) => {
        void context.addInitScript(drawPlainly)
        context.on('page', waitForReact)
        context.on('response', (answer) => {
          if (answer.request().isNavigationRequest()) opened.add(answer.url())
        })
        context.on('console', (message) => {
          if (message.type() === 'error') heard.push({ text: message.text(), url: message.location().url })
        })
        // What is thrown and caught by nobody, rejections too.
        context.on('weberror', (thrown) => void heard.push({ text: String(thrown.error().stack), url: '' }))
      }
      browser.on('context', listen)
      await give()
      browser.off('context', listen)
      // That a page or the API refuses is for the test itself to judge.
      const isRefusal = ({ text, url }: { text: string; url: string }) =>
        refusal.test(text) && (opened.has(url) || new URL(url).pathname.startsWith('/api/'))
      const unexpected = heard.filter(
        (said) => !isRefusal(said) && said.text !== lateTouch && !mayLog.test(said.text),
      )
      expect(unexpected, 'errors in the browser’s console that the test does not expect').toEqual([])
    },
    { auto: true },
  ],
})
