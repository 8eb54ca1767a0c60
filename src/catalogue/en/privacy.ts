/** What is held about members, and how it is erased. */
export const privacy = {
  formerMember: 'a former member',
  questions: {
    stay: 'When a member’s data is erased, their questions stay, without their name',
    go: 'When a member’s data is erased, their questions go too',
  },
};
