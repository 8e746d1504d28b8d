/** Amazon's number of a product; a book's is its ISBN. */
export const asinPattern = /^(?:B[0-9A-Z]{9}|\d{9}[\dX])$/;
