import { type APIRequestContext, expect, type Page } from '@playwright/test'

/** Who logs in. */
export type Account = { name: string; email: string; password: string }

/** What opens the set-up page in these suites. */
export const setupToken = 'a set-up token for browser tests'

/** The first admin of each app of these suites. */
export const admin: Account = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

/** Logs in through the panel's own page and waits for the dashboard. */
export const logIn = async (page: Page, { email, password } = admin): Promise<void> => {
  await page.goto('/admin/login', { waitUntil: 'networkidle' })
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await expect(page).toHaveURL(/\/admin\/?$/)
}

/** A session at Payload's REST API. Answers its token. */
export const logInToRest = async (
  request: APIRequestContext,
  { email, password } = admin,
): Promise<string> => {
  const login = await request.post('/api/users/login', { data: { email, password } })
  expect(login.ok(), await login.text()).toBe(true)
  return ((await login.json()) as { token: string }).token
}

/** Asks Payload's REST API as the first admin: `await restAs(request)('POST', '/api/calls', { title: 'x' })`. */
export const restAs = async (request: APIRequestContext, account = admin) => {
  const token = await logInToRest(request, account)
  return async (method: string, path: string, data?: unknown) => {
    const answer = await request.fetch(path, { method, data, headers: { authorization: `JWT ${token}` } })
    return { status: answer.status(), body: (await answer.json()) as never }
  }
}

/** A new editor, made by the first admin. */
export const makeEditor = async (request: APIRequestContext, name: string): Promise<Account> => {
  const account = {
    name,
    email: `editor-${Date.now()}@example.org`,
    password: 'correct horse battery',
  }
  const rest = await restAs(request)
  const { status } = await rest('POST', '/api/users', { ...account, roles: ['editor'] })
  expect(status).toBe(201)
  return account
}
