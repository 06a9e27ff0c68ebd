import type { Endpoint, Field, Plugin } from 'payload'
import { isEditor } from '../../collections/access/permissions.js'
import { mapFields } from '../../collections/documents/fieldTree.js'
import { addMessages, message, say } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { addToCollection, addToEdit } from '../extend.js'
import { tellLostSteps } from './lostSteps.js'
import { publishOnlyComplete } from './publishOnlyComplete.js'
import { readPreflight } from './readPreflight.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

const notFound = message('preflight:notFound')

/**
 * `GET /api/calls/:id/preflight`, for editors: what keeps the newest draft from being published, and what is only said,
 * in the asker's language. `?locale=` is the language that the call is being written in, `?only=` the one that is to be
 * published by itself.
 */
const endpoint: Endpoint = {
  path: '/:id/preflight',
  method: 'get',
  handler: async (req) => {
    const { localization } = req.payload.config
    const only = localization && localization.localeCodes.find((code) => code === req.query.only)
    const answer = isEditor({ req })
      ? await readPreflight({ req, id: String(req.routeParams?.id), only: only || undefined })
      : null
    const headers = { 'Cache-Control': 'no-store' }
    return answer
      ? Response.json(answer, { headers })
      : Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
  },
}

const guardLanguages = (fields: Field[]): Field[] =>
  mapFields(fields, (field) =>
    'name' in field && field.name === 'languages' && field.type === 'select'
      ? {
          ...field,
          hooks: {
            ...field.hooks,
            beforeChange: [...(field.hooks?.beforeChange ?? []), publishOnlyComplete],
          },
        }
      : null,
  )

/**
 * Publishes no call that isn't complete in each of its languages, or whose ways to act lead nowhere, and tells editors
 * beforehand what is missing: in a checklist above the fields, and as JSON at `GET /api/calls/:id/preflight`.
 */
export const preflight = (): Plugin => (config) => ({
  ...addToCollection({
    config: addMessages(config, { en: { preflight: en }, es: { preflight: es } }),
    slug: slugs.calls,
    extend: (calls) =>
      addToEdit(
        { ...calls, endpoints: [...(calls.endpoints || []), endpoint], fields: guardLanguages(calls.fields) },
        { beforeDocumentControls: ['payload-broadside/client#Preflight'] },
      ),
  }),
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await tellLostSteps(payload)
  },
})
