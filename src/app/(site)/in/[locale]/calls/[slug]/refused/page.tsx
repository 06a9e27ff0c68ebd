import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { CallPage } from '../../../../../../../site/call/CallPage/index.js'
import { FormScript } from '../../../../../../../site/call/FormScript/index.js'
import { words } from '../../../../../../../site/language/words.js'
import { getRouteParams, readPublicCall } from '../../../../../../../site/read/getRouteParams.js'
import { readPlaces, toOwnAddresses } from '../../../../../../../site/read/read.js'
import { type Posted, takeOver } from '../../../../../../../site/signup/posted.js'

type Props = { params: Promise<{ slug: string; locale: string }> }

/** The metadata of a call's page whose form could not be taken: it says so before anything else, and is nobody's to keep. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const asked = await getRouteParams(params)
  return {
    title: `${words(asked.locale).notTaken} – ${(await readPublicCall(asked)).title}`,
    robots: { index: false, follow: false },
  }
}

/** The answer of src/proxy.ts to a form that can't be taken: the call's page, with the form as it was typed. */
const Page = async ({ params }: Props) => {
  const asked = await getRouteParams(params)
  const [call, places, handed] = await Promise.all([
    readPublicCall(asked),
    readPlaces(asked.locale),
    headers(),
  ])
  return (
    <>
      <CallPage
        call={await toOwnAddresses(call)}
        locale={asked.locale}
        places={places}
        posted={takeOver<Posted>(handed)}
      />
      <FormScript call={call} />
    </>
  )
}

export default Page
