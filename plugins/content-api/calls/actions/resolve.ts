import type { Action, Organisation, ShareLink } from '../../contract/index.js'
import type { Addresses } from '../../../api/addresses.js'
import type { ActionDocument } from '../../documents.js'
import type { Shown } from '../../related/shown.js'
import type { ContentAPISettings, ShareLinksInput } from '../../settings.js'

/** What an action may lead to, and how its call is shared. */
export type ActionContext = {
  shown: Pick<Shown, 'articles' | 'books' | 'branches' | 'calls' | 'consents' | 'countries' | 'episodes'>
  addresses: Pick<Addresses, 'pageURL'>
  /** The call's own address and the language that it is answered in. */
  slug: string
  locale: string
  /** What a signup form says that its step does not. */
  signup: {
    /** Whether the call takes signups now. */
    isOpen: boolean
    /** Where its form is posted to. */
    url: string
    organisation: Pick<Organisation, 'name' | 'controller' | 'privacyNotice'>
    toForm: ContentAPISettings['toSignupForm']
  }
  /** The call's own share links, with texts and a source of the step's own. */
  toShare: (own: Pick<ShareLinksInput, 'messages' | 'source'>) => ShareLink[]
}

type Own<Kind> = Kind extends Action ? Omit<Kind, 'id' | 'type' | 'heading' | 'text'> : never

/** What a kind of action carries beside its heading and text; null where it leads nowhere. */
export type Resolve<Type extends Action['type']> = (
  block: ActionDocument,
  context: ActionContext,
) => Own<Extract<Action, { type: Type }>> | null
