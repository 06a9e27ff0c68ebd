import { readDraftCall, readPreviewer } from 'payload-broadside'
import { CallPage } from '../../../../../site/call/CallPage/index.js'
import { PreviewBar } from '../../../../../site/frame/PreviewBar/index.js'
import { toDirection } from '../../../../../site/language/inLanguage.js'
import { words } from '../../../../../site/language/words.js'
import { readLocales, readPayload, readPlaces, toOwnAddresses } from '../../../../../site/read/read.js'
import Refused from '../../refused/page.js'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ params, searchParams }: Props) => {
  const [payload, { id: segment }, query, { all, first }] = await Promise.all([
    readPayload(),
    params,
    searchParams,
    readLocales(),
  ])
  const id = decodeURIComponent(segment)
  const token = typeof query.token === 'string' ? query.token : ''
  const locale = all.find((code) => code === query.locale) ?? first
  const req = await readPreviewer({ payload, token, collection: 'calls', id })
  const call = req?.user && (await readDraftCall({ payload, id, locale, user: req.user }))
  // The link ran out, or the document went, since src/proxy.ts looked.
  if (!call) return <Refused />
  return (
    <div dir={toDirection(locale)} lang={locale}>
      <PreviewBar said={words(locale)} serverURL={payload.config.serverURL} />
      <CallPage call={await toOwnAddresses(call)} places={await readPlaces(locale)} locale={locale} />
    </div>
  )
}

export default Page
