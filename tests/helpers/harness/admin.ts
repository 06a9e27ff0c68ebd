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

/** Logs in at Payload's REST API: the browser of this request has a session then. Answers its token. */
export const logInToRest = async (
  request: APIRequestContext,
  { email, password } = admin,
): Promise<string> => {
  const login = await request.post('/api/users/login', { data: { email, password } })
  expect(login.ok(), await login.text()).toBe(true)
  return ((await login.json()) as { token: string }).token
}

/** The tokens of this worker's app, which has no other: to hash a password takes a fifth of a second of the processor. */
const tokens = new Map<string, string>()

const readToken = async (request: APIRequestContext, { email, password }: Account): Promise<string> => {
  const known = tokens.get(email)
  const me = await request.get('/api/users/me', { headers: { authorization: `JWT ${known ?? ''}` } })
  const { user } = (await me.json()) as { user: { email: string } | null }
  if (known && user?.email === email) return known
  // Beside the request's context, whose browser stays whose it was.
  const login = await fetch(new URL('/api/users/login', me.url()), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const made = ((await login.json()) as { token: string }).token
  expect(login.status).toBe(200)
  tokens.set(email, made)
  return made
}

/**
 * Asks Payload's REST API as the first admin: `await restAs(request)('POST', '/api/calls', { title: 'x' })`. Who the
 * request's browser belongs to stays as it is.
 */
export const restAs = async (request: APIRequestContext, account = admin) => {
  const token = await readToken(request, account)
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
