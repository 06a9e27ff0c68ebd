import { words } from '../../language/words.js'

/** The ways to the neighbouring pages of a list, newest first; nothing where there is but one page. */
export const Pager = ({ page, pages, locale }: { page: number; pages: number; locale: string }) => {
  const said = words(locale)
  const to = (other: number) => (other === 1 ? '?' : `?page=${other}`)
  return (
    pages > 1 && (
      <nav aria-label={said.episodesHeading} className="pager">
        {page > 1 && (
          <a className="button" href={to(page - 1)} rel="prev">
            {said.newer}
          </a>
        )}
        {page < pages && (
          <a className="button" href={to(page + 1)} rel="next">
            {said.older}
          </a>
        )}
      </nav>
    )
  )
}
