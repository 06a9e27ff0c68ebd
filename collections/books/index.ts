import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, message, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { toUseIndexes } from '../references/useField.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, confirmUnique, existing, type UniqueRules } from '../uniqueness/unique.js'
import { parseWebAddress } from '../values/parseWebAddress.js'
import { fields } from './fields.js'
import { checkAuthors, findInEveryForm } from './hooks.js'
import { linkKinds, maxLinks } from './linkFields.js'
import { parseISBN } from './parseISBN.js'

type Link = { kind?: unknown; url?: unknown }

const leadsNowhere = ({ kind, url }: Link): boolean =>
  !linkKinds.some(({ value }) => value === kind) || !('href' in parseWebAddress(String(url ?? '')))

/** Whether the book's fields will be refused anyway, whatever its ISBN. */
const isRefused = ({ title, authors, links }: Record<string, unknown>): boolean => {
  const rows = Array.isArray(links) ? (links as Link[]) : []
  return !title || checkAuthors(authors) !== null || rows.length > maxLinks || rows.some(leadsNowhere)
}

/** No two books have the same ISBN, however it was typed. The ISBN is optional. */
const uniqueRules: UniqueRules = {
  noun: slugs.books,
  field: 'isbn',
  storedIn: 'isbnKey',
  optional: true,
  title: 'title',
  toKey: (typed) => {
    const number = parseISBN(typed)
    return 'isbn' in number ? number.isbn : null
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? message('books:hasThisIsbnAndIsIn', { title })
      : message('books:alreadyExistsWithThisIsbn', { title }),
}

/** A book: one edition, with its own ISBN if it has one. */
export const books: CollectionConfig = {
  slug: slugs.books,
  labels: {
    singular: label('books:singular'),
    plural: label('books:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.books, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('books:groupContent'),
    description: label('books:booksForReadingLists'),
    defaultColumns: ['title', 'cover', 'authors', 'isbn', 'year', 'updatedAt'],
    listSearchableFields: ['title', 'subtitle', 'authors', 'isbn', 'publisher'],
  },
  // A copy would have the same ISBN.
  disableDuplicate: true,
  trash: true,
  indexes: toUseIndexes('sortKey'),
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale, findInEveryForm],
    beforeValidate: [pointToWhatExists],
    beforeChange: [claimUnique(uniqueRules, { isRefused })],
    afterChange: [confirmUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
