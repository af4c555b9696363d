import { createContext, type JSX, useContext } from 'solid-js'
import './PageBar.css'

export interface PageBarProps {
  readonly title: string
  /** Given the h1, for a page that moves the focus there. */
  readonly heading?: (element: HTMLElement) => void
  /** Right of the title: moving through time, crumbs. */
  readonly start?: JSX.Element
  /** At the far end: people, views, the page's one honey button. */
  readonly end?: JSX.Element
}

/** What stands in the bar of every page, from whatever is around the pages. */
export const EveryBarContext = createContext<() => JSX.Element>()

/** For a bar of a page's own. */
export function EveryBar() {
  return useContext(EveryBarContext)?.()
}

/** The bar on top of every page; its title is the page's only h1. */
export function PageBar(props: PageBarProps) {
  return (
    <header class="page-bar">
      <h1 ref={(element) => props.heading?.(element)} tabindex={-1}>
        {props.title}
      </h1>
      {props.start}
      <EveryBar />
      <div class="page-bar-end">{props.end}</div>
    </header>
  )
}
