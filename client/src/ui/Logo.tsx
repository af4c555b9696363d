import './Logo.css'

/** A hive: a honeycomb cell with the rings of a skep and its door. */
export function Logo(props: { readonly size: number }) {
  return (
    <svg class="logo" width={props.size} height={props.size} viewBox="0 0 24 24" aria-hidden="true">
      <path class="logo-cell" d="M12 2.2 20.5 7.1v9.8L12 21.8 3.5 16.9V7.1z" />
      <path class="logo-ring" d="M2 9.1h20M2 14h20" />
      <path class="logo-door" d="M12 23v-3.4" />
    </svg>
  )
}
