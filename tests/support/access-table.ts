/**
 * The expected permissions, maintained by hand: a mark for each person, then the command, menu or button. `+` is
 * allowed; a letter is what the error names: h(ost), m(oderator), a(dmin), or d(enied by the server's admins).
 *
 * The columns: member, host by role, host by permission, moderator, admin, whose role is mapped to it, whose role is
 * mapped to all of its command, whose role is allowed it in Integrations, an admin whose role is denied it there, an
 * administrator whose role is denied it there, outside a server.
 */
export const ACCESS_TABLE = `
++++++++d++ add
++++++++d++ ask
++++++++d++ find
aaaa+aaad+a group audit
aaaa+aaad+a group edit
aaaa+aaad+a group remove
aaaa+aaad+a group settings
aaaa+aaad+a group setup
++++++++d++ help
h+++++++d+h host answers
h+++++++d+h host digest
h+++++++d+h host line
h+++++++d+h host prompt next
h+++++++d+h host prompt preview
h+++++++d+h host prompt queue
h+++++++d+h host prompt schedule
h+++++++d+h host prompt write
h+++++++d+h host questions
h+++++++d+h host schedule cover
h+++++++d+h host schedule move
h+++++++d+h host schedule set
h+++++++d+h host schedule skip
h+++++++d+h host session answered
h+++++++d+h host session balance
h+++++++d+h host session end
h+++++++d+h host session next
h+++++++d+h host session note
h+++++++d+h host session pause
h+++++++d+h host session show
h+++++++d+h host session start
h+++++++d+h host session take
h+++++++d+h host vote
++++++++d++ meetings
mmm+++++d+m mod end-slowmode
mmm+++++d+m mod log
mmm+++++d+m mod note
mmm+++++d+m mod reasons
mmm+++++d+m mod slowmode
++++++++d++ passage
++++++++d++ privacy
++++++++d++ progress
++++++++d++ question ask
++++++++d++ question list
++++++++d++ question log
++++++++d++ question mine
++++++++d++ quote check
++++++++d++ quote find
++++++++d++ quote list
++++++++d++ quote random
++++++++d++ quote save
++++++++d++ reasons
++++++++d++ sources
++++++++d++ status
++++++++d++ summary
mmm+++++d+m topic lookup
mmm+++++d+m topic trends
++++++++d++ vote
++++++++d++ who
mmm+++++d+m Back to the text
++++++++d++ Check this quote
++++++++d++ Find in the text
mmm+++++d+m Move to a thread
h+++++++d+h Note for the session
mmm+++++d+m Notes and cases
++++++++d++ Tell the moderators
++++++++d++ ask:page
++++++++d++ ask:typed
++++++++d++ ask:context
++++++++d++ ask:context-page
++++++++d++ ask:right
++++++++d++ ask:wrong
mmm+++++d+m back-to-the-text:page
mmm+++++d+m back-to-the-text:post
++++++++d++ corpus:page
++++++++d++ corpus:info-page
++++++++d++ corpus:drops
++++++++d++ corpus:drops-page
aaaa+aaad+a corpus:again
aaaa+aaad+a corpus:again-page
aaaa+aaad+a corpus:again-now
aaaa+aaad+a corpus:again-cancel
aaaa+aaad+a corpus:again-undo
aaaa+aaad+a corpus:again-confirm
aaaa+aaad+a corpus:keep
aaaa+aaad+a corpus:remove-now
h+++++++d+h digest:leave-out
h+++++++d+h digest:edit
h+++++++d+h digest:edit-now
h+++++++d+h digest:post
h+++++++d+h digest:export
++++++++d++ find:page
++++++++d++ find:all
aaaa+aaad+a group:roles
aaaa+aaad+a group:roles-open
aaaa+aaad+a group:roles-set
aaaa+aaad+a group:roles-clean
aaaa+aaad+a group:audit-page
aaaa+aaad+a group:steps
aaaa+aaad+a group:steps-language
aaaa+aaad+a group:steps-hosts
aaaa+aaad+a group:steps-here
aaaa+aaad+a group:steps-ask
aaaa+aaad+a group:steps-ask-now
aaaa+aaad+a group:page
aaaa+aaad+a group:visibility
aaaa+aaad+a group:contributors
aaaa+aaad+a group:language
aaaa+aaad+a group:reading-line
aaaa+aaad+a group:works
++++++++d++ help:page
mmm+++++d+m mod:log
mmm+++++d+m mod:note
mmm+++++d+m mod:note-now
mmm+++++d+m mod:report
mmm+++++d+m mod:take
mmm+++++d+m mod:settle
mmm+++++d+m mod:edit-reasons
mmm+++++d+m mod:edit-reasons-now
mmm+++++d+m mod:warm
mmm+++++d+m move-to-a-thread:open
++++++++d++ passage:page
++++++++d++ passage:choose
++++++++d++ privacy:page
++++++++d++ privacy:export
++++++++d++ privacy:erase
++++++++d++ privacy:erase-now
++++++++d++ privacy:keep
++++++++d++ progress:page
h+++++++d+h prompt:list
h+++++++d+h prompt:open
h+++++++d+h prompt:choose
h+++++++d+h prompt:post
h+++++++d+h prompt:another
h+++++++d+h prompt:edit
h+++++++d+h prompt:edit-now
h+++++++d+h prompt:enqueue
h+++++++d+h prompt:discard
h+++++++d+h prompt:shift
++++++++d++ question:from-log
++++++++d++ question:add-voice
++++++++d++ question:post
++++++++d++ question:posted-page
++++++++d++ question:see
++++++++d++ question:voice
++++++++d++ question:own-page
++++++++d++ question:own-see
++++++++d++ question:own-withdraw
++++++++d++ question:own-withdraw-now
h+++++++d+h question:manage-page
h+++++++d+h question:manage-open
h+++++++d+h question:manage-one
h+++++++d+h question:take
h+++++++d+h question:reopen
mmm++mmmd+m question:remove
h+++++++d+h question:park
h+++++++d+h question:park-now
h+++++++d+h question:answered
h+++++++d+h question:answered-now
h+++++++d+h question:merge
h+++++++d+h question:merge-now
h+++++++d+h question:group
h+++++++d+h question:theme
h+++++++d+h question:theme-open
h+++++++d+h question:theme-name
h+++++++d+h question:theme-merge
++++++++d++ question:list-page
++++++++d++ question:mine-page
++++++++d++ question:read
++++++++d++ question:answer
++++++++d++ question:open
++++++++d++ question:keep
++++++++d++ question:edit
++++++++d++ question:edit-now
++++++++d++ question:withdraw
++++++++d++ question:withdraw-now
++++++++d++ quote:kept-page
++++++++d++ quote:kept-part
++++++++d++ quote:kept-choose
++++++++d++ quote:kept-remove
++++++++d++ quote:kept-random
++++++++d++ quote:check-page
++++++++d++ quote:find-page
++++++++d++ schedule:show
h+++++++d+h schedule:preview
h+++++++d+h schedule:confirm
h+++++++d+h schedule:move
h+++++++d+h schedule:stay
h+++++++d+h schedule:cancel
+++++++++++ session:raise
+++++++++++ session:reply
+++++++++++ session:lower
h+++++++d+h session:next
h+++++++d+h session:pause
h+++++++d+h session:end
h+++++++d+h session:lead
h+++++++d+h session:lead-start
h+++++++d+h session:lead-take
h+++++++d+h session:lead-answered
h+++++++d+h session:lead-answered-now
h+++++++d+h session:lead-note
h+++++++d+h session:lead-note-now
h+++++++d+h session:lead-balance
h+++++++d+h session:lead-show
++++++++d++ sources:page
++++++++d++ sources:info-page
++++++++d++ sources:drops
++++++++d++ sources:drops-page
++++++++d++ status:page
++++++++d++ summary:page
++++++++d++ summary:of
++++++++d++ summary:topic-page
++++++++d++ tell-the-moderators:send
mmm+++++d+m topic:page
mmm+++++d+m topic:post
mmm+++++d+m topic:more
h+++++++d+h vote:open
++++++++d++ vote:nominate
++++++++d++ vote:nominate-now
++++++++d++ vote:take-back
h+++++++d+h vote:start
h+++++++d+h vote:close
h+++++++d+h vote:cancel
++++++++d++ vote:ballot
++++++++d++ vote:pick
++++++++d++ vote:again
`;
