import type { Block, Field } from 'payload'
import { z } from 'zod'
import { limited } from '../../collections/fields/limited.js'
import { label, type Sentence, toLabel } from '../../collections/messages/messages.js'
import type { Addresses } from '../api/addresses.js'
import type { Article } from '../contract/article.js'
import type { Book } from '../contract/book.js'
import type { BranchLink, CountryBranches } from '../contract/branch.js'
import type { CallLink } from '../contract/callLink.js'
import type { Consent } from '../contract/consent.js'
import type { ListenEpisode } from '../contract/episode.js'
import type { PodcastLink } from '../contract/podcastLink.js'
import type { Image, Organisation, ShareLink } from '../contract/shared.js'
import type { SignupForm, SignupFormInput } from '../contract/signupForm.js'
import type { Slogan } from '../contract/slogan.js'
import type { KindRules, Needs } from './needs.js'

/** A step as it is stored: a block of a call's `actions`, at depth 0 and in one language. */
export type ActionDocument = { id?: string | null; blockType: string; [field: string]: unknown }

/** What steps point to and may be shown, by its id: live, in the answer's language. What is not in here is left out. */
export type Shown = {
  articles: Map<string, Article>
  books: Map<string, Book>
  branches: Map<string, BranchLink>
  calls: Map<string, CallLink>
  consents: Map<string, Omit<Consent, 'required'>>
  /** All branches, where a step lists them. */
  countries: CountryBranches[]
  episodes: Map<string, ListenEpisode>
  images: Map<string, Image>
  podcasts: Map<string, PodcastLink>
  slogans: Map<string, Slogan>
}

/** What a step is resolved with, beside what is stored of it. */
export type ActionContext = {
  shown: Shown
  addresses: Pick<Addresses, 'pageURL'>
  /** The call's own slug, and the language that it is answered in. */
  slug: string
  locale: string
  /** What a signup form says that its step does not. */
  signup: {
    /** Whether the call takes signups now. */
    isOpen: boolean
    /** Where its form is posted to. */
    url: string
    organisation: Pick<Organisation, 'name' | 'controller' | 'privacyNotice'>
    toForm: (
      asked: SignupFormInput,
    ) => Omit<SignupForm, 'call' | 'controller' | 'privacyNotice' | 'url'> | null
  }
  /** The call's own share links, with texts and a source of the step's own. */
  toShare: (own: { messages?: Record<string, string>; source?: string | null }) => ShareLink[]
}

/** A way to act, as {@link defineAction} takes it. */
export type ActionDefinition<Type extends string, Shape extends z.ZodRawShape> = {
  /** Its name in camelCase: the block's `blockType`, and `type` in the answers. It never changes: calls are stored by it. */
  type: Type
  /**
   * Its messages in each language of the panel, by key. Those of `signPetition` are `signPetition:…`, so that a label is
   * `message('signPetition:singular')`. A text for each language, `{ en, es }`, may stand in place of any message.
   * @default none
   */
  translations?: { en: Record<string, string>; [language: string]: Record<string, string> }
  /** What editors call it. */
  labels: { singular: Sentence; plural: Sentence }
  /** Its fields below the heading and the text, which every kind has. They are no `required` fields: drafts are saved half. */
  fields: Field[]
  /**
   * What a call can't be published without, beside the heading.
   * @default nothing
   */
  needs?: Needs
  /**
   * The field that pins one branch. A step without one lists all branches: they are in `shown.countries`, and the call is not
   * published while there is none.
   * @default the kind lists no branches
   */
  allBranchesUnless?: string
  /** What its answer holds beside `id`, `type`, `heading` and `text`, as zod 4 says it. */
  shape: Shape
  /** That part of its answer, from what is stored; null leaves the step out, as where it leads nowhere. Pure. */
  resolve: (block: ActionDocument, context: ActionContext) => z.output<z.ZodObject<Shape>> | null
}

/** A way to act: how it is edited, what publishing asks of it, and how it is answered. */
export type ActionKind<Type extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> = {
  type: Type
  translations?: { en: Record<string, string>; [language: string]: Record<string, string> }
  block: Block
  schema: z.ZodObject<
    {
      id: z.ZodString
      type: z.ZodLiteral<Type>
      heading: z.ZodString
      text: z.ZodNullable<z.ZodString>
    } & Shape
  >
  resolve: (block: ActionDocument, context: ActionContext) => z.output<z.ZodObject<Shape>> | null
}

/** A kind of any shape, as the registry keeps it. */
export type AnyActionKind = Pick<ActionKind, 'block' | 'translations' | 'type'> & {
  schema: z.ZodObject
  resolve: (block: ActionDocument, context: ActionContext) => object | null
}

/** What every way to act begins with. */
const headingAndText: Field[] = [
  limited({
    name: 'heading',
    type: 'text',
    localized: true,
    maxLength: 120,
    label: label('actions:heading'),
    admin: { description: label('actions:headingDescription') },
  }),
  limited({
    name: 'text',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: label('actions:text'),
  }),
]

/**
 * A way to act, whole: its block in the panel, what publishing needs of it, and its answer in `/api/v1`.
 *
 * @example
 * export const signPetition = defineAction({
 *   type: 'signPetition',
 *   labels: {
 *     singular: { en: 'Sign a petition', es: 'Firmar una petición' },
 *     plural: { en: 'Sign petitions', es: 'Firmar peticiones' },
 *   },
 *   fields: [{ name: 'url', type: 'text', label: { en: 'Address', es: 'Dirección' } }],
 *   needs: { values: [{ field: 'url', what: { en: 'the address', es: 'la dirección' } }] },
 *   shape: { url: z.url() },
 *   resolve: ({ url }) => (typeof url === 'string' && URL.canParse(url) ? { url } : null),
 * })
 *
 * broadside({ actions: [signPetition], … })
 */
export const defineAction = <const Type extends string, Shape extends z.ZodRawShape>({
  type,
  translations,
  labels,
  fields,
  needs,
  allBranchesUnless,
  shape,
  resolve,
}: ActionDefinition<Type, Shape>): ActionKind<Type, Shape> => {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Action`
  return {
    type,
    translations,
    block: {
      slug: type,
      interfaceName: name,
      labels: { singular: toLabel(labels.singular), plural: toLabel(labels.plural) },
      fields: [...headingAndText, ...fields],
      custom: { kindRules: { needs, allBranchesUnless } satisfies KindRules },
      admin: {
        disableBlockName: true,
        components: {
          Label: {
            path: 'payload-broadside/client#ActionLabel',
            clientProps: { kind: labels.singular },
          },
        },
      },
    },
    schema: z
      .object({
        id: z.string(),
        type: z.literal(type),
        heading: z.string(),
        text: z.string().nullable(),
        ...shape,
      })
      .meta({ id: name }) as ActionKind<Type, Shape>['schema'],
    resolve,
  }
}
