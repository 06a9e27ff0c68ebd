import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { GlobalSlug, Payload, SanitizedConfig } from 'payload'
import { rest } from '../helpers/rest.js'
import { type Asker, readUser } from './askers.js'
import type { Data } from './fixtures.js'
import { toAllFields } from './toNeededRows.js'
import { isPopulated, toSelection, valuesAt } from './values.js'

type Host = { payload: Payload; config: SanitizedConfig }

type GlobalDoor = (asked: { depth: number; selection: string; data?: Data }) => Promise<Data | null>

const openGlobalDoors = async ({ payload, config }: Host, asker: Asker, slug: GlobalSlug) => {
  const user = await readUser(payload, asker)
  const headers = {
    'content-type': 'application/json',
    ...(asker.token && { authorization: `JWT ${asker.token}` }),
  }
  const local: GlobalDoor = async ({ depth, data }) => {
    const asked = { slug, depth, user, overrideAccess: false }
    try {
      return (data
        ? await payload.updateGlobal({ ...asked, data: data as never })
        : await payload.findGlobal(asked)) as unknown as Data
    } catch (error) {
      if ((error as { status?: number }).status !== 403) throw error
      return null
    }
  }
  const overREST: GlobalDoor = async ({ depth, data }) => {
    const answer = await rest(config)(`/api/globals/${slug}?depth=${depth}`, {
      method: data ? 'POST' : 'GET',
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    const body = (await answer.json()) as Data
    if (!answer.ok && answer.status !== 403) throw new Error(`It answers ${answer.status}.`)
    return answer.ok ? body : null
  }
  const overGraphQL: GlobalDoor = async ({ selection, data }) => {
    const name = slug[0]!.toUpperCase() + slug.slice(1)
    const query = data
      ? `mutation ($data: mutation${name}Input!) { it: update${name}(data: $data) { __typename } }`
      : `{ it: ${name} { __typename ${selection} } }`
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables: { data } }),
      }),
    )
    const { data: found, errors = [] } = (await answer.json()) as {
      data?: { it?: Data | null }
      errors?: { message: string }[]
    }
    const fault = errors.find(({ message }) => !/not allowed/.test(message))
    if (fault) throw new Error(fault.message)
    return found?.it ?? null
  }
  return Object.entries({ 'the Local API': local, REST: overREST, GraphQL: overGraphQL })
}

let written = 0

/** Whether an operation on a global is let through, at each door. */
export const askGlobal = async (
  host: Host,
  { asker, slug, operation, whole }: { asker: Asker; slug: GlobalSlug; operation: string; whole: Data },
): Promise<[string, boolean][]> => {
  const answers: [string, boolean][] = []
  for (const [name, door] of await openGlobalDoors(host, asker, slug)) {
    if (operation === 'update') {
      const value = `Changed${++written}`
      await door({ depth: 0, selection: '', data: { ...whole, name: value } })
      const stored = await host.payload.findGlobal({ slug, overrideAccess: true })
      answers.push([name, (stored as unknown as Data).name === value])
      continue
    }
    const path = operation.replace(/^populate /, '')
    const { fields } = host.payload.globals.config.find((one) => one.slug === slug)!
    const field = toAllFields(fields).find((one) => one.path === path)
    const found = await door({ depth: 1, selection: field ? toSelection(field.steps) : '' })
    answers.push([name, Boolean(found) && (!field || valuesAt(found, field.steps).some(isPopulated))])
  }
  return answers
}
