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
 * `GET /api/calls/:id/preflight`, for editors: blocking findings and warnings for the newest draft, in the user's
 * language. `?locale=` is the language being edited, `?only=` a single language to publish.
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
 * Blocks publishing a call that is incomplete in any of its languages or has dead links in its ways to act. Editors see
 * the problems beforehand, in a checklist and as JSON at `GET /api/calls/:id/preflight`.
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
