import { Calendar } from 'fullcalendar'
import dayGrid from 'fullcalendar/daygrid'
import classic from 'fullcalendar/themes/classic'
import timeGrid from 'fullcalendar/timegrid'
import 'fullcalendar/skeleton.css'
import 'fullcalendar/themes/classic/theme.css'
import 'fullcalendar/themes/classic/palette.css'

interface Planned {
  readonly id: string
  readonly title: string
  readonly start: string
}

const posts: Planned[] = await (await fetch('./posts.json')).json()
const place = document.getElementById('calendar')
if (!place) throw new Error('the page has no place for the calendar')

// As Ruche shows them: whole weeks from Monday, as many posts a day as there is room for, and "+N more".
const calendar = new Calendar(place, {
  plugins: [dayGrid, timeGrid, classic],
  initialView: new URLSearchParams(location.search).get('view') ?? 'dayGridMonth',
  firstDay: 1,
  height: '100%',
  dayMaxEvents: true,
  weekNumbers: true,
  defaultTimedEventDuration: '00:30',
  events: posts,
})
calendar.render()
Object.assign(window, { calendar })
