import type { CollectionBeforeChangeHook } from 'payload'

/** What is published says when: at its first publication, where its editor names no other date. */
export const datePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: data.firstPublishedAt as unknown }
    : data
