/** The file metadata that Payload writes. Clients can't set it. */
const derived = [
  '_objectKey',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]

/** The part of the data that clients may set on an upload. `more` names further fields derived from the file. */
export const toOwnData = (
  data: Record<string, unknown>,
  { more = [] }: { more?: string[] } = {},
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !derived.includes(key) && !more.includes(key)))
