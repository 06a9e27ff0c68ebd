/** What Payload writes about a stored file. None of it is anybody's to send. */
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

/** What somebody may say of a file: all that its bytes don't. `more` names what the collection tells by them itself. */
export const toOwnData = (
  data: Record<string, unknown>,
  { more = [] }: { more?: string[] } = {},
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !derived.includes(key) && !more.includes(key)))
