export { type CallState, readCallState } from '../collections/calls/readCallState.js'
export type { Found } from '../collections/uniqueness/slug/readLiveBySlug.js'
export type { Need, Needs } from './actions/needs.js'
export {
  type ActionContext,
  type ActionDefinition,
  type ActionDocument,
  type ActionKind,
  type AnyActionKind,
  defineAction,
} from './actions/defineAction.js'
export { resetAccess } from './accounts/index.js'
export { type Draft, toAnswer } from './api/answers.js'
export { addSink, readOrMake } from './api/index.js'
export { collectReads, noteCollections, noteDocuments, noteReads, type Reads } from './api/reads.js'
export { keptRoute } from './api/keptRoute.js'
export type { Sink } from './api/memory.js'
export { localFetch } from './api/localFetch.js'
export {
  addMessages,
  label,
  message,
  type Message,
  type MessageKey,
  type Messages,
  record,
  say,
  type Sentence,
  type Translation,
  type Translations,
} from '../collections/messages/messages.js'
export { uploadSizes } from '../collections/files/uploadSizes.js'
export { slugs } from '../collections/slugs.js'
export { broadside } from './broadside.js'
export { dashboard, type DashboardOptions, type Troubled } from './dashboard/index.js'
export { type DueWork, startDueWork } from './due-work/index.js'
export { createFirstAdmin, type FirstAdminData } from './first-admin/createFirstAdmin.js'
export { hasUsers } from './first-admin/hasUsers.js'
export { FirstAdminRefused, type SetupProblem, setupProblems } from './first-admin/errors.js'
export { hasSetupDoor } from './first-admin/setupToken.js'
export { ConfigError } from './errors.js'
export {
  guard,
  type GuardOptions,
  guardGraphQLRoute,
  guardRoute,
  guardServerFunctions,
} from './guard/index.js'
export type { BroadsideOptions } from './options.js'
export type { CollectionOverride } from './overrides.js'
export { readPreviewer } from './preview/index.js'
export {
  type Difference,
  IN_USE,
  InUseError,
  isUsedByLive,
  type LiveUse,
  type Obstacle,
  publicByUse,
  readLiveUse,
  readUses,
  rebuildReferences,
  type RebuiltReferences,
  references,
  type ReferencesOptions,
  type Use,
  type Uses,
  type UseState,
} from './references/index.js'
export {
  type BranchAsked,
  type BranchCandidate,
  type Confirmed,
  confirmSignup,
  type Disowned,
  disownSignup,
  type FindBranch,
  returnToRouting,
  type SealingKey,
  type SignupConfirmation,
  type SignupKeys,
  type SignupOptions,
  type ToldPlace,
  openSignupDoor,
  crowdedClient,
  crowdedEmail,
  disposableDomains,
  tooFast,
  memoryLimiters,
  type Limiters,
  redisLimiters,
  type RedisClient,
  type Objection,
  type Rate,
  type Screen,
  type Screened,
  UnreadableError,
  type UnreadableCode,
  unsubscribe,
  type Unsubscribed,
} from './signup/index.js'
export {
  type AddressKind,
  type BranchesQuery,
  countPublicAddresses,
  type FoundEpisode,
  isCallGone,
  type ListQuery,
  type LiveBranch,
  type LiveCall,
  type LiveEpisode,
  type LivePodcast,
  type LiveReadingList,
  type Page,
  type PublicAddress,
  type ReadBooks,
  readBranchAddress,
  readCallAddress,
  readDraftCall,
  readEpisodeAddress,
  readLiveArticles,
  readLiveBooks,
  readLiveBranch,
  readLiveBranches,
  readLiveCall,
  readLiveCalls,
  readLiveCountries,
  readLiveEpisode,
  readLivePodcast,
  readLivePodcasts,
  readLiveReadingList,
  readLiveSlogans,
  readOrganisation,
  readPodcastAddress,
  readPublicAddresses,
  readReadingListAddress,
  toGraph,
  toOrganisationThing,
} from './content-api/index.js'
export {
  type ContentEvent,
  type ContentEventKind,
  type EventDocument,
  freshMs,
  lookForEvents,
  onContentEvent,
  readRevision,
  type Revision,
} from '../collections/revisions/events.js'
export { escapeHTML } from './escapeHTML.js'
