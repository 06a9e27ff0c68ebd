import type { ActionDocument, CallDocument } from '../documents.js'
import { type RelatedIds, toIds } from '../related/ids.js'
import { toTextIds } from '../text/toTextIds.js'

/** Every id that a call points to: in its fields, its ways to act and its text. Each once. */
export const toRelatedIds = (doc: CallDocument): Partial<RelatedIds> => {
  const inText = toTextIds(doc.body)
  const steps = doc.actions ?? []
  const ofKind = (blockType: string) => steps.filter((step) => step.blockType === blockType)
  const finders = ofKind('findBranch')
  return {
    articles: toIds(ofKind('readArticles').flatMap(({ articles }) => toRows(articles))),
    books: toIds(toPointed(ofKind('readBooks'), 'books', 'book')),
    branches: finders.some(({ branch }) => branch == null)
      ? 'all'
      : toIds(finders.map(({ branch }) => branch)),
    calls: toIds([doc.next, ...ofKind('joinCall').map(({ call }) => call), ...inText.calls]),
    consents: toIds(toPointed(ofKind('signUp'), 'consents', 'consent')),
    episodes: toIds(ofKind('listen').map(({ episode }) => episode)),
    images: toIds([doc.image, ...(doc.partners ?? []).map(({ logo }) => logo), ...inText.images]),
    slogans: toIds([...(doc.slogans ?? []), ...inText.slogans]),
  }
}

const toRows = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const toPointed = (steps: ActionDocument[], rows: string, field: string): unknown[] =>
  steps.flatMap((step) => toRows(step[rows]).map((row) => (row as Record<string, unknown> | null)?.[field]))
