import type { Config, Endpoint, PayloadRequest, Plugin } from 'payload'
import type { CollectionContext } from '../../collections/context.js'
import { addMessages } from '../../collections/messages/messages.js'
import { globalSlugs, slugs } from '../../collections/slugs.js'
import { addRoutes } from '../api/index.js'
import { toEndpoints } from '../api/route.js'
import { canMail } from '../canMail.js'
import { readContentWords, toMissingWords } from '../contentWords.js'
import { addStandingTask, addToCollection } from '../extend.js'
import { checkStoredKeys } from './checkStoredKeys.js'
import { confirmRoutes } from './confirm/routes.js'
import { followChanges } from './follow.js'
import { forgetForms } from './openDoor.js'
import type { SignupOptions } from './options.js'
import { forgetWithCalls } from './outbox/requests.js'
import { outboxTask } from './outbox/worker.js'
import { addPeople } from './people/addPeople.js'
import { type Kept, settingsKey } from './room.js'
import { doorRoutes, takeRoute } from './routes.js'
import { findByPostalCode } from './routing/findByPostalCode.js'
import { defaultScreens, memoryLimiters } from './screens/index.js'
import { createProofs } from './screens/proofOfWork.js'
import { showPerson } from './showPerson.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'
import { upkeepTask } from './upkeep.js'
import { createVault } from './vault.js'
import { contentWords } from './words.js'

export type { SignupKeys, SignupOptions, SealingKey } from './options.js'
export { openSignupDoor } from './openDoor.js'
export * from './screens/index.js'
export { createToSignupForm } from './toSignupForm.js'
export { countPeople } from './people/readNumbers.js'
export { UnreadableError, type UnreadableCode } from './errors.js'
export { type Confirmed, confirmSignup } from './confirm/confirmSignup.js'
export type { SignupConfirmation, ToldPlace } from './confirm/describeSignup.js'
export { type Disowned, disownSignup, unsubscribe, type Unsubscribed } from './confirm/stopSignups.js'
export { readSignupRoom } from './room.js'
export type { BranchAsked, BranchCandidate, FindBranch } from './routing/findByPostalCode.js'
export { returnToRouting } from './routing/routeSignup.js'

type Site = Pick<CollectionContext, 'locales' | 'defaultLocale'>

/** Payload's own create endpoint runs the same code as the API's. */
const plainDoor: Endpoint = {
  ...toEndpoints([takeRoute]).find(({ method }) => method === 'post')!,
  path: '/',
}

/** Drops cached forms when their content changes in this process. */
const forgetChangedForms = (config: Config): Config => {
  const forget = ({ req }: { req: PayloadRequest }) => forgetForms(req.payload)
  const forgetting = [slugs.calls, slugs.consents].reduce<Config>(
    (before, slug) =>
      addToCollection({
        config: before,
        slug,
        extend: (noun) => ({
          ...noun,
          hooks: {
            ...noun.hooks,
            afterChange: [...(noun.hooks?.afterChange ?? []), forget],
            afterDelete: [...(noun.hooks?.afterDelete ?? []), forget],
          },
        }),
      }),
    config,
  )
  return {
    ...forgetting,
    globals: forgetting.globals?.map((global) =>
      global.slug === globalSlugs.organisation
        ? {
            ...global,
            hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), forget] },
          }
        : global,
    ),
  }
}

const tasks = [outboxTask, upkeepTask]

/**
 * The room's tasks without work. Postgres has their names in its schema, which must not depend on whether the room is
 * on.
 */
export const addIdleTasks = (config: Config): Config =>
  tasks.map((task) => ({ ...task, isDue: () => Promise.resolve(false) })).reduce(addStandingTask, config)

/**
 * Stores signups sealed and shows them to those who may read them.
 *
 * @throws ConfigError for keys that are missing, short or used twice.
 */
export const signup =
  (
    {
      keys,
      words: theirs,
      findBranch = findByPostalCode,
      slowPerMinute = 10,
      screens = (ours) => ours,
      limiters = memoryLimiters(),
      proofOfWork = 'underAttack',
      attack = { points: 300, seconds: 600, blockSeconds: 1800 },
    }: SignupOptions,
    { clientAddress, ...site }: Site & Pick<Kept, 'clientAddress'>,
  ): Plugin =>
  (incoming): Config => {
    const vault = keys && createVault(keys)
    const said = readContentWords({ ours: contentWords, theirs, site })
    const proofs =
      vault && proofOfWork !== 'off'
        ? createProofs({
            sign: (purpose) => vault.sign(purpose, []),
            ...{ limiters, attack, isAlways: proofOfWork === 'always' },
          })
        : undefined
    const kept: Kept = {
      vault,
      words: said,
      options: { findBranch, slowPerMinute },
      screens: screens(defaultScreens(limiters, proofs)),
      proofs,
      clientAddress,
    }
    const config = addMessages(
      { ...incoming, custom: { ...incoming.custom, [settingsKey]: kept } },
      {
        en: { signup: en.panel, people: en.people },
        es: { signup: es.panel, people: es.people },
      },
    )
    const shown = addToCollection({
      config,
      slug: slugs.signups,
      extend: (signups) => ({
        ...signups,
        endpoints: [...(signups.endpoints || []), plainDoor],
        hooks: { ...signups.hooks, beforeRead: [...(signups.hooks?.beforeRead ?? []), showPerson(vault)] },
      }),
    })
    const extended = addRoutes(
      forgetChangedForms(addToCollection({ config: shown, slug: slugs.calls, extend: forgetWithCalls })),
      [...doorRoutes, ...confirmRoutes],
    )
    // Without keys nobody can sign up.
    const followed = vault ? followChanges(extended) : extended
    const standing = vault ? tasks.reduce(addStandingTask, followed) : addIdleTasks(followed)
    return {
      ...addPeople(standing, vault),
      onInit: async (payload) => {
        await incoming.onInit?.(payload)
        const keyCount = Object.keys(contentWords.en).length
        for (const msg of toMissingWords('signup', { missing: said.missing, keys: keyCount }))
          payload.logger.warn({ msg })
        await checkStoredKeys(payload, vault)
        if (vault && !canMail(payload))
          payload.logger.warn({
            msg: '[payload-broadside/signup] This host sends no mail, so that nobody can confirm a signup. Set `email` in buildConfig; what is sent meanwhile waits for 30 days.',
          })
      },
    }
  }
