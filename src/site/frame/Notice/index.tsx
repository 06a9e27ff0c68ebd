import { spokenLocales, type Words, words } from '../../language/words.js'

/** A page that says one thing, in every language that the site speaks: whoever is lost may read any of them. */
export const Notice = ({
  heading,
  text,
  link,
}: {
  heading: keyof Words & string
  text: keyof Words & string
  link: { href: string; label: keyof Words & string }
}) => (
  <main className="notice">
    <title>{words('en')[heading] as string}</title>
    {spokenLocales.map((locale, at) => {
      const said = words(locale) as Words & Record<string, string>
      const Heading = at === 0 ? 'h1' : 'h2'
      return (
        <section key={locale} lang={locale}>
          <Heading>{said[heading] as string}</Heading>
          <p>{said[text] as string}</p>
          <p>
            <a className="onward" href={link.href}>
              <span>{said[link.label] as string}</span>
            </a>
          </p>
        </section>
      )
    })}
  </main>
)
