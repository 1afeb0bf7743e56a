import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Date and time without a time zone",
  severity: "warning",
  asks: [
    "timezone-aware|time-zone-aware|tz-aware|=aware-datetime|=aware-datetimes -column|field|timestamptz|database|postgres|schema",
    "datetime-now-utc|datetime-now-timezone|datetime-now-tz|=now-utc -column",
    "avoid naive datetime|timestamp|date",
    "avoid =utcnow|datetime-utcnow",
    "avoid datetime-now timezone|tz|utc|naive|missing",
    "naive datetime flag|check|detect|reject|convert|look",
    "against use|default =utcnow|datetime-utcnow -avoid|not|instead|deprecated",
    "timezone-utc datetime|timestamp always|must|use -column|store|log|cron|display|=iso|8601|database",
  ],
});
