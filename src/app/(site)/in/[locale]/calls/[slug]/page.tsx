import type { Metadata } from 'next'
import { CallPage } from '../../../../../../site/call/CallPage/index.js'
import { FormScript } from '../../../../../../site/call/FormScript/index.js'
import { toCallMetadata } from '../../../../../../site/call/toCallMetadata.js'
import { GraphScript } from '../../../../../../site/metadata/jsonLd/graph.js'
import { getRouteParams, readPublicCall } from '../../../../../../site/read/getRouteParams.js'
import { readLocales, readPlaces, toOwnAddresses } from '../../../../../../site/read/read.js'

type Props = { params: Promise<{ slug: string; locale: string }> }

/** The metadata of the page at `/calls/{slug}` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { first } = await readLocales()
  return toCallMetadata(await readPublicCall(await getRouteParams(params)), { first })
}

/** The page at `/calls/{slug}` in a language. */
const Page = async ({ params }: Props) => {
  const asked = await getRouteParams(params)
  const call = await readPublicCall(asked)
  return (
    <>
      <GraphScript graph={call.jsonLd} />
      <CallPage
        call={await toOwnAddresses(call)}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
      />
      <FormScript call={call} />
    </>
  )
}

export default Page
