import type { CountryBranches, Organisation } from 'payload-broadside/types'
import { Frame } from '../../frame/Frame/index.js'
import { count, toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Address, Places } from '../../read/toRoute.js'
import '../branches.css'

const toCount = ({ cities }: CountryBranches): number =>
  cities.reduce((sum, { branches }) => sum + branches.length, 0)

const Country = ({ country }: { country: CountryBranches }) => (
  <section aria-labelledby={country.code} className="country">
    <h2 id={country.code}>{country.name}</h2>
    <ul>
      {country.cities.map(({ name, branches }) => (
        <li key={name}>
          <h3 dir="auto">{name}</h3>
          <ul>
            {branches.map((branch) => (
              <li key={branch.id}>
                <a dir="auto" href={branch.url}>
                  {branch.name}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
)

/** Every branch by country and city, as a tour's bill lists its towns. */
export const BranchesPage = ({
  countries,
  organisation,
  locale,
  places,
  languages,
}: {
  countries: CountryBranches[]
  organisation: Organisation
  locale: string
  places: Places
  languages: Address[]
}) => {
  const said = words(locale)
  const total = countries.reduce((sum, country) => sum + toCount(country), 0)
  return (
    <Frame
      id="branches"
      languages={languages}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skipPage}
    >
      <header className="poster">
        <p className="tag">
          <strong>{count(total, said.branchCount)}</strong>
          <span>{count(countries.length, said.countryCount)}</span>
        </p>
        <h1 className={`shout shout-${toSize(said.branches)}`}>{said.branches}</h1>
        {countries.length > 3 && (
          <nav aria-label={said.countries}>
            <ul className="country-index">
              {countries.map(({ code, name }) => (
                <li key={code}>
                  <a href={`#${code}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {total > 0 ? (
        <div className="bill">
          {countries.map((country) => (
            <Country country={country} key={country.code} />
          ))}
        </div>
      ) : (
        <p className="none">{said.noBranches}</p>
      )}
    </Frame>
  )
}
