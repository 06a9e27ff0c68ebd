import type { Action } from 'payload-broadside/types'
import { words } from '../language/words.js'
import '../branches/branches.css'

type FindBranchAction = Extract<Action, { type: 'findBranch' }>

/** The pinned branch; or all of them, a country at a time, and the page of them all. */
export const FindBranch = ({
  action: { branch, countries, url },
  locale,
}: {
  action: FindBranchAction
  locale: string
}) => {
  if (branch) {
    return (
      <a className="onward" href={branch.url}>
        <span dir="auto">{branch.name}</span>
        <small>
          {branch.city}, {branch.country.name}
        </small>
      </a>
    )
  }
  return (
    <>
      {countries.length > 0 && (
        <div className="countries">
          {countries.map(({ code, name, cities }) => (
            <details key={code} open={countries.length === 1}>
              <summary>
                {name} <small>{cities.reduce((sum, { branches }) => sum + branches.length, 0)}</small>
              </summary>
              <ul>
                {cities.flatMap((city) =>
                  city.branches.map((found) => (
                    <li key={found.id}>
                      <a href={found.url}>
                        <strong>{city.name}</strong> <span dir="auto">{found.name}</span>
                      </a>
                    </li>
                  )),
                )}
              </ul>
            </details>
          ))}
        </div>
      )}
      <a className="onward" href={url} lang={locale}>
        <span>{words(locale).allBranches}</span>
      </a>
    </>
  )
}
