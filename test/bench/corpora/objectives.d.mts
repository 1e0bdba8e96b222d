/** A day on which nothing in a made plan is late. */
export const quietDay: string;
