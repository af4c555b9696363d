// Goes to the end of the service worker (client/build/reminder-worker.ts).
import { showReminders, type WorkerScope } from './show-reminders.ts'

showReminders(self as unknown as WorkerScope)
