/** The version of the tables and record shapes. It counts up with every change of them; older code that meets a higher number only reads. */
export const schemaVersion = 1
