'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { message, say as sayTo } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import type { en } from '../translations/en.js'

/** A sentence about people, in the reader's language. */
export type Say = (key: keyof typeof en.people, values?: Record<string, string | number>) => string

/** What a request came to: its answer, or the sentence that refuses it, with how it stands now where somebody was first. */
export type Came<Body> = { body: Body } | { refused: string; now?: Body }

/** Says sentences about people, and asks the endpoints of signups. Bodies alone hold what is asked: addresses are logged. */
export const usePeople = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say: Say = (key, values) => sayTo({ i18n }, message(`people:${key}`, values))
  const post = async <Body>(path: string, data: object): Promise<Came<Body>> => {
    try {
      const answer = await fetch(
        formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.signups}${path}` as `/${string}` }),
        {
          method: 'POST',
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          body: JSON.stringify(data),
        },
      )
      const body = (await answer.json()) as Body & { errors?: { message: string }[]; now?: Body }
      if (answer.ok) return { body }
      return { refused: body.errors?.[0]?.message ?? say('failed'), now: body.now }
    } catch {
      return { refused: say('failed') }
    }
  }
  return { say, post, language: i18n.language }
}
