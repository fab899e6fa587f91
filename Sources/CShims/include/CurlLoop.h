#ifndef CURL_LOOP_H
#define CURL_LOOP_H

#include <curl/curl.h>

/// What waits for the sockets and times of a multi handle. All calls but curlshim_loop_wake() belong to one thread.
struct curlshim_loop;

/// NULL if the system has no more descriptors or memory.
struct curlshim_loop *curlshim_loop_create(CURLM *multi);

/// Lets libcurl do what can be done at once.
void curlshim_loop_perform(struct curlshim_loop *loop);

/// Waits until something can be done, or for so many milliseconds; how many sockets there is something to do for.
int curlshim_loop_wait(struct curlshim_loop *loop, int milliseconds);

/// Ends curlshim_loop_wait() early: the one call that any thread may make.
void curlshim_loop_wake(struct curlshim_loop *loop);

/// Frees the loop and its multi handle.
void curlshim_loop_destroy(struct curlshim_loop *loop);

#endif
