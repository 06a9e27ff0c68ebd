import type { Block, Field } from 'payload'
import { z } from 'zod'
import { limited } from '../../collections/fields/limited.js'
import { label, type Message, toLabel } from '../../collections/messages/messages.js'
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

/** Referenced documents that may be shown, by id: live and in the answer's language. Anything else is omitted. */
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

/** Context for resolving a step. */
export type ActionContext = {
  shown: Shown
  addresses: Pick<Addresses, 'pageURL'>
  /** The call's own slug, and the language that it is answered in. */
  slug: string
  locale: string
  /** Data for a signup form that is not stored in its step. */
  signup: {
    /** Whether the call takes signups now. */
    isOpen: boolean
    /** The URL the form posts to. */
    url: string
    organisation: Pick<Organisation, 'name' | 'controller' | 'privacyNotice'>
    toForm: (
      asked: SignupFormInput,
    ) => Omit<SignupForm, 'call' | 'controller' | 'privacyNotice' | 'url'> | null
  }
  /** The call's share links, with the step's own texts and source. */
  toShare: (own: { messages?: Record<string, string>; source?: string | null }) => ShareLink[]
}

/** A way to act, as {@link defineAction} takes it. */
export type ActionDefinition<Type extends string, Shape extends z.ZodRawShape> = {
  /**
   * Its name in camelCase: the block's `blockType`, and `type` in the answers. Never change it: stored calls refer to
   * it.
   */
  type: Type
  /**
   * Its messages in each language of the panel, by key. Those of `signPetition` are `signPetition:…`, so that a label is
   * `message('signPetition:singular')`. A text for each language, `{ en, es }`, may stand in place of any message.
   * @default none
   */
  translations?: { en: Record<string, string>; [language: string]: Record<string, string> }
  /** What editors call it. */
  labels: { singular: Message | Record<string, string>; plural: Message | Record<string, string> }
  /**
   * Its fields, below the heading and text that every kind has. Don't mark them `required`: drafts may be incomplete;
   * use `needs`.
   */
  fields: Field[]
  /**
   * Publish requirements besides the heading.
   * @default nothing
   */
  needs?: Needs
  /**
   * The field that pins one branch. A step without one lists all branches, from `shown.countries`, and the call can't
   * be published while there are none.
   * @default the kind lists no branches
   */
  allBranchesUnless?: string
  /** The zod 4 shape of its answer, besides `id`, `type`, `heading` and `text`. */
  shape: Shape
  /**
   * Builds that part of the answer from the stored block. Return null to omit the step, for example if it leads
   * nowhere. Pure.
   */
  resolve: (block: ActionDocument, context: ActionContext) => z.output<z.ZodObject<Shape>> | null
}

/** A way to act: its block, publish requirements and answer. */
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

/** Fields at the start of every way to act. */
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
 * Defines a way to act: its block in the panel, its publish requirements, and its answer in `/api/v1`.
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
