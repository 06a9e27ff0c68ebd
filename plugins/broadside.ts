import type { Config, PayloadRequest, Plugin } from 'payload'
import { isAdmin, isEditor, isStaff } from '../collections/access/permissions.js'
import { oneByOne } from '../collections/drafts/bulk/oneByOne.js'
import { fillSortKeys } from '../collections/fields/sortKey.js'
import { settleFiles } from '../collections/files/guardFiles.js'
import { collections, globals } from '../collections/index.js'
import { addMessages } from '../collections/messages/messages.js'
import {
  addTypingGuard,
  guardTyping,
  guardTypingGlobal,
  mayKeepOnDevice,
} from '../collections/panel/guardTyping.js'
import { nameInvalidFields } from '../collections/panel/nameInvalidFields.js'
import { globalSlugs, slugs } from '../collections/slugs.js'
import { releaseRefused } from '../collections/uniqueness/claims/claims.js'
import { reserveConnections, watchTransactions } from '../collections/uniqueness/claims/transactions.js'
import { accounts } from './accounts/index.js'
import { readTranslations, toActions } from './actions/registry.js'
import { toCallURL, toPageURL, toSignupURL } from './api/addresses.js'
import { api, storedAnswers } from './api/index.js'
import { closing } from './closing/index.js'
import { coEditing } from './co-editing/index.js'
import { contentAPI } from './content-api/index.js'
import { checkSiteURL, readContext } from './context.js'
import { addIdleMails, dashboard } from './dashboard/index.js'
import { prepareDatabase } from './database/index.js'
import { dueWork } from './due-work/index.js'
import { events as contentEvents } from './events/index.js'
import { firstAdmin } from './first-admin/index.js'
import { guard } from './guard/index.js'
import type { BroadsideOptions } from './options.js'
import { applyOverrides } from './overrides.js'
import { panel } from './panel/index.js'
import { preflight } from './preflight/index.js'
import { readObstacles } from './preflight/readPreflight.js'
import { preview } from './preview/index.js'
import { references } from './references/index.js'
import { sharing, toShareLinks } from './sharing/index.js'
import { addIdleTasks, countPeople, createToSignupForm, signup } from './signup/index.js'
import { withdrawal } from './withdrawal/index.js'

/** Only editors may filter by fields inside blocks or read the trash. */
const isEditorAsking = (req: Pick<PayloadRequest, 'user'>): boolean => isEditor({ req })

/**
 * Adds Broadside's collections and features to a Payload config.
 *
 * Features are attached after the host's overrides, so an override can't remove them.
 *
 * @example
 * buildConfig({ plugins: [broadside({ siteURL: 'https://act.example.org' })], localization: { … }, … })
 */
export const broadside =
  (options: BroadsideOptions): Plugin =>
  async (incoming): Promise<Config> => {
    checkSiteURL(options.siteURL)
    const actions = toActions(options.actions)
    const context = readContext(incoming, options, actions)
    const nouns = (await applyOverrides(collections(context), options.overrides))
      .map(oneByOne)
      .map(guardTyping)
    // The host's own collections get the same autosave protection if they opt in.
    const keptOfHost = (incoming.collections ?? []).filter(mayKeepOnDevice).map(({ slug }) => slug)
    const config: Config = {
      ...incoming,
      admin: addTypingGuard(incoming.admin),
      collections: [
        ...(incoming.collections ?? []).map((one) => (mayKeepOnDevice(one) ? guardTyping(one) : one)),
        ...nouns,
      ],
      globals: [...(incoming.globals ?? []), ...globals(context).map(guardTypingGlobal)],
      hooks: {
        ...incoming.hooks,
        afterError: [...(incoming.hooks?.afterError ?? []), releaseRefused, nameInvalidFields],
      },
      onInit: async (payload) => {
        reserveConnections(payload)
        await prepareDatabase(payload, Object.values(slugs))
        await fillSortKeys(payload)
        watchTransactions(payload)
        for (const collection of [slugs.media, slugs.recordings]) await settleFiles({ payload, collection })
        await incoming.onInit?.(payload)
      },
    }
    const { siteURL } = options
    const site = { siteURL, defaultLocale: context.defaultLocale }
    const { callURL = toCallURL(site), pageURL = toPageURL(site), signupURL = toSignupURL(site) } = options
    // These stay when the plugin is disabled: they hold the schema, the content rules and the closed endpoints.
    const always: Plugin[] = [
      preflight(),
      closing(),
      withdrawal(),
      firstAdmin({ setupToken: options.setupToken }),
      accounts({ clientAddress: options.clientAddress }),
      dueWork(),
      contentEvents({ collection: slugs.calls, onChange: options.onChange, disabled: options.disabled }),
      storedAnswers(),
    ]
    const effects: Plugin[] = [
      api(
        {
          siteURL,
          callURL,
          pageURL,
          signupURL,
          locales: context.locales.map(({ code }) => code),
          defaultLocale: context.defaultLocale,
        },
        options.contentAPI,
      ),
      contentAPI({
        actions,
        toShareLinks,
        toSignupForm: createToSignupForm(options.signup ?? {}, context),
        countSupporters: ({ payload, call, before }) => countPeople(payload, call, before),
      }),
      sharing({ collection: slugs.calls, callURL, locales: context.locales }),
      preview({ siteURL, collection: slugs.calls }),
      dashboard({ readObstacles }),
      panel(),
      signup(options.signup ?? {}, { ...context, clientAddress: options.clientAddress }),
    ]
    const {
      claims: _claims,
      withdrawals: _withdrawals,
      signups: _signups,
      'signup-requests': _signupRequests,
      'signup-addresses': _signupAddresses,
      ...edited
    } = slugs
    const { users: _users, ...content } = edited
    const known = references({
      collections: Object.values(content),
      globals: Object.values(globalSlugs),
      liveGlobals: Object.values(globalSlugs),
      // Ignores references in languages the call is not offered in: those texts are unfinished.
      localesIn: { [slugs.calls]: 'languages' },
      liveWith: { [slugs.episodes]: 'podcast' },
      // Counts as used before it is shown: the next call is chosen before this one closes.
      shownLater: { [slugs.calls]: ['next'] },
      mayBreakLive: isAdmin,
      disabled: options.disabled,
    })
    // Last, so it sees everything the other plugins added.
    const rooms = [
      ...always,
      ...(options.disabled ? [addIdleTasks, addIdleMails] : effects),
      known,
      coEditing({
        collections: [...Object.values(edited), ...keptOfHost],
        globals: Object.values(globalSlugs),
        disabled: options.disabled,
      }),
      guard({ isTrusted: isEditorAsking, isStaff: ({ user }) => isStaff({ req: { user } }) }),
    ]
    return rooms.reduce<Config | Promise<Config>>(
      async (before, room) => room(await before),
      addMessages(config, readTranslations(actions)),
    )
  }
