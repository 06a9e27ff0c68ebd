import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

const sentences = {
  en: 'Mail is not sent: each one lies as a file in the outbox folder for a day. This is for trying out; set SMTP_URL before people sign up.',
  es: 'El correo no se envía: cada uno queda un día como archivo en la carpeta de salida. Es para probar; configura SMTP_URL antes de que la gente se inscriba.',
}

/** Says on every page of the panel that mail reaches nobody, while it is written into the outbox. */
export const OutboxBanner = ({ payload, i18n }: Pick<ServerProps, 'i18n' | 'payload'>) =>
  payload.email.name === 'outbox' ? (
    <aside>
      <Banner type="info">{i18n.language === 'es' ? sentences.es : sentences.en}</Banner>
    </aside>
  ) : null
