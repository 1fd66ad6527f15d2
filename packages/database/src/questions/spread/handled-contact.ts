/** Days of the first half year in the job. */
export const noviceDays = 182;

/** Whether a contact `t` is live, and whether its employee `emp` was a novice; 1 or 0. */
export const isLive = `CASE WHEN t."channel" IN ('PHONE', 'CHAT', 'IN_PERSON') THEN 1 ELSE 0 END`;
export const isNovice = `CASE WHEN t."started_day" < emp."hired_on" + ${noviceDays} THEN 1 ELSE 0 END`;
