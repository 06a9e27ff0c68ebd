import type { Call } from 'payload-broadside/types'
import { FramedNotice } from '../../frame/FramedNotice/index.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'

/** What comes after a form was taken: a mail. It says the same to everybody, and nothing of what was sent. */
export const SignedUp = ({ call, locale, places }: { call: Call; locale: string; places: Places }) => {
  const said = words(locale)
  return (
    <FramedNotice
      heading={said.mailSent}
      id="signed-up"
      locale={locale}
      onward={{ href: `${call.url}#act`, label: said.otherWays }}
      organisation={call.organisation}
      places={places}
    >
      <p>{said.mailSentText}</p>
    </FramedNotice>
  )
}
