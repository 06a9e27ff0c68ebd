'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'
import { useSay } from '../../../collections/panel/useSay.js'
import { slugs } from '../../../collections/slugs.js'

/** What came of a request: its answer, or the sentences that refuse it. */
export type Answer<Body> = { body: Body; faults: null } | { body: null; faults: string[] }

type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/** Asks `/api/users` something, in the panel's language. */
export const useUsersAPI = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const root = formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.users}` })
  return useCallback(
    async <Body>(method: string, path: string, data?: object): Promise<Answer<Body>> => {
      try {
        const response = await fetch(`${root}${path}`, {
          method,
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          body: data && JSON.stringify(data),
        })
        const body = (await response.json()) as Body & Refusal
        if (response.ok) return { body, faults: null }
        const faults = (body.errors ?? []).flatMap(
          (error) => error.data?.errors?.map(({ message }) => message) ?? [error.message],
        )
        return { body: null, faults: faults.length > 0 ? faults : [say('accounts:offline')] }
      } catch {
        return { body: null, faults: [say('accounts:offline')] }
      }
    },
    // What `say` says depends on the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [root, i18n.language],
  )
}
